-- by: severity
-- empty: 0
SELECT period(reported_at) AS period, part(severity) AS split, count(*) AS value
FROM nonconformities GROUP BY ALL
