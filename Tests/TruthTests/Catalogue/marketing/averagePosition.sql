-- by: keyword
SELECT period(day) AS period, part(keyword) AS split,
  sum(position * impressions) / nullif(sum(impressions), 0) AS value
FROM ads WHERE position IS NOT NULL GROUP BY ALL
