-- by: productId
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at)::DATE AS month FROM visits
), newest AS (
  SELECT month, product_id, warehouse, on_hand
  FROM months
  JOIN stock ON counted_at <= last_day(month)
  QUALIFY row_number() OVER (
    PARTITION BY month, product_id, warehouse ORDER BY counted_at DESC) = 1
), held AS (
  SELECT month, product_id, sum(on_hand) AS items FROM newest GROUP BY ALL
), sold AS (
  SELECT month, product_id, sum(quantity) AS items
  FROM months
  JOIN orders
    ON ordered_at::DATE <= least(last_day(month), DATE '2026-03-17')
    AND ordered_at::DATE > least(last_day(month), DATE '2026-03-17') - 28
  JOIN order_lines USING (order_id)
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, product_id AS split,
  held.items / (sold.items / 28.0) AS value
FROM held
FULL JOIN sold USING (month, product_id)
