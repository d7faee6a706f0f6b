-- by: projectId
WITH paid AS (
  SELECT period(paid_on) AS period, part(project_id) AS split, sum(amount::DECIMAL(18, 2)) AS cost
  FROM expenses GROUP BY ALL
), gained AS (
  SELECT period(received_on) AS period, part(project_id) AS split,
    sum(amount::DECIMAL(18, 2)) AS gain
  FROM gains GROUP BY ALL
)
SELECT period, split, (coalesce(gain, 0) - cost)::DOUBLE / nullif(cost, 0)::DOUBLE AS value
FROM paid FULL JOIN gained USING (period, split)
