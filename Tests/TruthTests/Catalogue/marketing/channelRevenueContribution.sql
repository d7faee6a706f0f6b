-- by:
-- own: channel
WITH earned AS (
  SELECT period(created_at) AS period, part(channel) AS split,
    sum(revenue::DECIMAL(18, 2)) AS revenue
  FROM lead_channels GROUP BY ALL
)
SELECT period, split,
  revenue::DOUBLE / nullif(sum(revenue) OVER (PARTITION BY period), 0)::DOUBLE AS value
FROM earned
