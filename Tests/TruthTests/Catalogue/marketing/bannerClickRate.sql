-- by: keyword
SELECT period(day) AS period, part(keyword) AS split,
  sum(clicks) / nullif(sum(impressions), 0) AS value
FROM ads WHERE kind = 'display' GROUP BY ALL
