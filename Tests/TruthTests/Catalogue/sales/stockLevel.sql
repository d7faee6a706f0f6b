-- by: warehouse
WITH newest AS (
  SELECT period, warehouse, on_hand
  FROM periods JOIN stock ON counted_at < ends
  QUALIFY row_number() OVER (
    PARTITION BY period, product_id, warehouse ORDER BY counted_at DESC) = 1
)
SELECT period, part(warehouse) AS split, sum(on_hand) AS value FROM newest GROUP BY ALL
