-- by: category
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at)::DATE AS month FROM visits
), newest AS (
  SELECT month, product_id, warehouse, on_hand
  FROM months
  JOIN stock ON counted_at <= last_day(month)
  QUALIFY row_number() OVER (
    PARTITION BY month, product_id, warehouse ORDER BY counted_at DESC) = 1
), held AS (
  SELECT month, category, sum(on_hand) AS items
  FROM newest
  JOIN products USING (product_id)
  GROUP BY ALL
), sold AS (
  SELECT date_trunc('month', ordered_at)::DATE AS month, category, sum(quantity) AS items
  FROM orders
  JOIN order_lines USING (order_id)
  JOIN products USING (product_id)
  GROUP BY ALL
)
SELECT strftime(month, '%Y-%m') AS period, category AS split,
  coalesce(sold.items, 0)::DOUBLE / (coalesce(sold.items, 0) + held.items) AS value
FROM held
FULL JOIN sold USING (month, category)
