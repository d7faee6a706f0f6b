-- by: category
WITH newest AS (
  SELECT period, product_id, on_hand
  FROM periods JOIN stock ON counted_at < ends
  QUALIFY row_number() OVER (
    PARTITION BY period, product_id, warehouse ORDER BY counted_at DESC) = 1
), held AS (
  SELECT period, part(category) AS split, sum(on_hand) AS items
  FROM newest JOIN products USING (product_id) GROUP BY ALL
), sold AS (
  SELECT period(ordered_at) AS period, part(category) AS split, sum(quantity) AS items
  FROM orders JOIN order_lines USING (order_id) JOIN products USING (product_id) GROUP BY ALL
)
SELECT period, split,
  coalesce(sold.items, 0) / nullif(coalesce(sold.items, 0) + held.items, 0) AS value
FROM held FULL JOIN sold USING (period, split)
