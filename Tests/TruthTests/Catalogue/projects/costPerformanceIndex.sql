-- by: projectId
WITH paid AS (
  SELECT strftime(paid_on, '%Y-%m') AS period, project_id AS split,
    sum(amount::DECIMAL(18, 2)) AS cost
  FROM expenses
  GROUP BY ALL
), earned AS (
  SELECT strftime(finished_on, '%Y-%m') AS period, project_id AS split,
    sum(planned_cost::DECIMAL(18, 2)) AS earned
  FROM tasks
  WHERE finished_on IS NOT NULL
  GROUP BY ALL
)
SELECT period, split, coalesce(earned, 0)::DOUBLE / nullif(cost, 0) AS value
FROM paid FULL JOIN earned USING (period, split)
