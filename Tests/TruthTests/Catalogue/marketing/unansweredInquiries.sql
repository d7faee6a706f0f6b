-- by: source
-- empty: 0
SELECT period(requested_at) AS period, part(source) AS split, count(*) - count(answered_at) AS value
FROM inquiries GROUP BY ALL
