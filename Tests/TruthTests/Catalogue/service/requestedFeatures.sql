-- by:
-- own: feature
-- empty: 0
WITH counted AS (
  SELECT period(sent_at) AS period, part(feature) AS split, count(feature) AS value
  FROM messages GROUP BY ALL
)
FROM counted QUALIFY top(rank() OVER (PARTITION BY period ORDER BY value DESC), 3)
