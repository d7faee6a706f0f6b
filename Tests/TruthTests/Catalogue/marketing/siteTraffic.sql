-- by: device
-- empty: 0
SELECT period(started_at) AS period, part(device) AS split, count(*) AS value
FROM visits GROUP BY ALL
