-- by: country
WITH sold AS (
  SELECT period(ordered_at) AS period, part(country) AS split, sum(amount::DECIMAL(18, 2)) AS sales
  FROM orders GROUP BY ALL
), came AS (
  SELECT period(started_at) AS period, part(country) AS split,
    count(DISTINCT visitor_id) AS visitors
  FROM visits GROUP BY ALL
)
SELECT period, split, coalesce(sales, 0)::DOUBLE / visitors AS value
FROM sold FULL JOIN came USING (period, split)
