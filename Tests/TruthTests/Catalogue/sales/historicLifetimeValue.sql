-- by: country
WITH profits AS (
  SELECT order_id,
    sum(quantity * price::DECIMAL(18, 2) - manufacturing::DECIMAL(18, 2) - wages::DECIMAL(18, 2)
      - overheads::DECIMAL(18, 2)) AS profit
  FROM order_lines GROUP BY ALL
)
SELECT period, part(country) AS split,
  sum(profit) FILTER (customer_id IS NOT NULL)::DOUBLE / nullif(count(DISTINCT customer_id), 0)
    AS value
FROM periods JOIN orders ON ordered_at < ends JOIN profits USING (order_id)
GROUP BY ALL
