-- by: keyword
SELECT strftime(day, '%Y-%m') AS period, keyword AS split, sum(clicks) / sum(impressions) AS value
FROM ads WHERE kind = 'display' GROUP BY ALL
