-- by: network
WITH months AS (
  SELECT DISTINCT date_trunc('month', started_at)::DATE AS month FROM visits
)
SELECT strftime(month, '%Y-%m') AS period, network AS split, arg_max(followers, day) AS value
FROM months JOIN social ON day <= last_day(month)
GROUP BY ALL
