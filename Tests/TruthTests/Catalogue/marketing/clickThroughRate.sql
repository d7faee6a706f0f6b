-- by: kind
SELECT strftime(day, '%Y-%m') AS period, kind AS split, sum(clicks) / sum(impressions) AS value
FROM ads GROUP BY ALL
