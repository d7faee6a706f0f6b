-- by: projectId
-- empty: 0
WITH paid AS (
  SELECT period(paid_on) AS period, part(project_id) AS split, sum(amount::DECIMAL(18, 2)) AS cost
  FROM expenses GROUP BY ALL
), earned AS (
  SELECT period(finished_on) AS period, part(project_id) AS split,
    sum(planned_cost::DECIMAL(18, 2)) AS earned
  FROM tasks GROUP BY ALL
)
SELECT period, split, coalesce(earned, 0) - coalesce(cost, 0) AS value
FROM paid FULL JOIN earned USING (period, split)
