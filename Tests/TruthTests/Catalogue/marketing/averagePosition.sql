-- by: keyword
SELECT strftime(day, '%Y-%m') AS period, keyword AS split,
  sum(position * impressions) / sum(if(position IS NULL, 0, impressions)) AS value
FROM ads WHERE position IS NOT NULL GROUP BY ALL
