-- by: projectId
WITH paid AS (
  SELECT strftime(paid_on, '%Y-%m') AS period, project_id AS split,
    sum(amount::DECIMAL(18, 2)) AS cost
  FROM expenses
  GROUP BY ALL
), gained AS (
  SELECT strftime(received_on, '%Y-%m') AS period, project_id AS split,
    sum(amount::DECIMAL(18, 2)) AS gain
  FROM gains
  GROUP BY ALL
)
SELECT period, split, (coalesce(gain, 0) - cost)::DOUBLE / nullif(cost, 0) AS value
FROM paid FULL JOIN gained USING (period, split)
