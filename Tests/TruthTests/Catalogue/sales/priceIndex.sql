-- by: channel
WITH market AS (
  SELECT product_id, day, avg(price)::DOUBLE AS price FROM competitor_prices GROUP BY ALL
)
SELECT period(ordered_at) AS period, part(channel) AS split,
  sum(l.price / market.price * quantity) FILTER (market.price IS NOT NULL)
    / sum(quantity) FILTER (market.price IS NOT NULL) AS value
FROM order_lines l JOIN orders USING (order_id)
  LEFT JOIN market ON market.product_id = l.product_id AND market.day = ordered_at::DATE
GROUP BY ALL
