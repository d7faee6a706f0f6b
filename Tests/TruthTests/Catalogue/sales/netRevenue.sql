-- by: country
-- empty: 0
SELECT period(ordered_at) AS period, part(country) AS split,
  sum(amount::DECIMAL(18, 2) - refund::DECIMAL(18, 2) - discount::DECIMAL(18, 2)) AS value
FROM orders GROUP BY ALL
