-- by: productId
-- empty: 0
SELECT period(reviewed_at) AS period, part(product_id) AS split, count(*) AS value
FROM reviews GROUP BY ALL
