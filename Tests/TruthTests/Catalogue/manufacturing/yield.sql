-- by: machine
-- empty: 0
SELECT period(started_at) AS period, part(machine) AS split, sum(good)::BIGINT AS value
FROM runs GROUP BY ALL
