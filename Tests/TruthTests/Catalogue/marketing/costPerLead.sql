-- by:
-- own: qualification
-- Every band bears the whole cost of the period.
WITH paid AS (
  SELECT period(day) AS period, sum(cost::DECIMAL(18, 2)) AS cost FROM spend GROUP BY ALL
), judged AS (
  SELECT period(created_at) AS period,
    part(CASE WHEN score < 40 THEN 'low' WHEN score < 70 THEN 'medium' ELSE 'high' END) AS split,
    count(*) AS leads
  FROM leads GROUP BY ALL
)
SELECT period, split, coalesce(cost, 0)::DOUBLE / leads AS value
FROM judged LEFT JOIN paid USING (period)
