-- by: channel
SELECT strftime(ordered_at, '%Y-%m') AS period, channel AS split,
  (sum(amount::DECIMAL(18, 2)) / count(*))::DOUBLE AS value
FROM orders
GROUP BY ALL
