-- by: category
-- empty: 0
SELECT period(ordered_at) AS period, part(category) AS split,
  sum(manufacturing::DECIMAL(18, 2) + wages::DECIMAL(18, 2) + overheads::DECIMAL(18, 2)) AS value
FROM order_lines JOIN orders USING (order_id) JOIN products USING (product_id)
GROUP BY ALL
