-- by: kind
-- empty: 0
SELECT period(day) AS period, part(kind) AS split, sum(clicks)::BIGINT AS value
FROM ads GROUP BY ALL
