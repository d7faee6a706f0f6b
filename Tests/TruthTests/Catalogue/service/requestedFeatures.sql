-- by:
-- own: feature
WITH counted AS (
  SELECT strftime(sent_at, '%Y-%m') AS period, feature AS split, count(feature) AS value
  FROM messages GROUP BY ALL
)
FROM counted QUALIFY rank() OVER (PARTITION BY period ORDER BY value DESC) <= 3
