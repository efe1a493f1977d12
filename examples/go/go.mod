module github.com/composiolint/composiolint/examples/go

go 1.26.0
