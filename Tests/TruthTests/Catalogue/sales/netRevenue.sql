-- by: country
SELECT strftime(ordered_at, '%Y-%m') AS period, country AS split,
  sum(amount::DECIMAL(18, 2) - refund::DECIMAL(18, 2) - discount::DECIMAL(18, 2)) AS value
FROM orders
GROUP BY ALL
