-- by: warehouse
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at)::DATE AS month FROM visits
), newest AS (
  SELECT month, product_id, warehouse, on_hand
  FROM months
  JOIN stock ON counted_at <= last_day(month)
  QUALIFY row_number() OVER (
    PARTITION BY month, product_id, warehouse ORDER BY counted_at DESC) = 1
)
SELECT strftime(month, '%Y-%m') AS period, warehouse AS split, sum(on_hand) AS value
FROM newest
GROUP BY ALL
