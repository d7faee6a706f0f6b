-- by:
-- own: channel
WITH earned AS (
  SELECT strftime(created_at, '%Y-%m') AS period, channel AS split,
    sum(revenue::DECIMAL(18, 2)) AS revenue
  FROM lead_channels GROUP BY ALL
)
SELECT period, split,
  revenue::DOUBLE / nullif(sum(revenue) OVER (PARTITION BY period), 0)::DOUBLE AS value
FROM earned
