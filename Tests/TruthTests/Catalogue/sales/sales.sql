-- by: channel
-- empty: 0
SELECT period(ordered_at) AS period, part(channel) AS split, sum(amount::DECIMAL(18, 2)) AS value
FROM orders GROUP BY ALL
