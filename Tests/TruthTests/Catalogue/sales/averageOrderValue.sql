-- by: channel
SELECT period(ordered_at) AS period, part(channel) AS split,
  (sum(amount::DECIMAL(18, 2)) / count(*))::DOUBLE AS value
FROM orders GROUP BY ALL
