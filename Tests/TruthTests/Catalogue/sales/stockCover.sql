-- by: productId
WITH newest AS (
  SELECT period, product_id, on_hand
  FROM periods JOIN stock ON counted_at < ends
  QUALIFY row_number() OVER (
    PARTITION BY period, product_id, warehouse ORDER BY counted_at DESC) = 1
), held AS (
  SELECT period, part(product_id) AS split, sum(on_hand) AS items FROM newest GROUP BY ALL
), sold AS (
  SELECT period, part(product_id) AS split, sum(quantity) AS items
  FROM periods JOIN orders ON ordered_at < ends AND ordered_at >= ends - INTERVAL 28 DAY
    JOIN order_lines USING (order_id)
  GROUP BY ALL
)
SELECT period, split, held.items / (sold.items / 28) AS value
FROM held JOIN sold USING (period, split)
