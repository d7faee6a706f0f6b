-- by: kind
SELECT period(day) AS period, part(kind) AS split,
  sum(clicks) / nullif(sum(impressions), 0) AS value
FROM ads GROUP BY ALL
