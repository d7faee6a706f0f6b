-- by: channel
WITH spent AS (
  SELECT period(day) AS period, part(channel) AS split, sum(cost::DECIMAL(18, 2)) AS cost
  FROM spend GROUP BY ALL
), ordered AS (
  SELECT period(ordered_at) AS period, part(channel) AS split, count(*) AS orders
  FROM orders GROUP BY ALL
)
SELECT period, split, coalesce(cost, 0)::DOUBLE / orders AS value
FROM spent FULL JOIN ordered USING (period, split)
