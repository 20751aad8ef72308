# What a person types. Everything is done by the scripts in Scripts/; `make` alone lists the ways.

release = swift build -c release --product bevaka --static-swift-stdlib

help:
	@echo "make run    one pass over feeds.yml, and the digest of it"
	@echo "make demo   the same over sample feeds on this machine, without a network"
	@echo "make test   format, build without warnings, all tests"
	@echo "make build  the program, for use: .build/release/bevaka"

setup:
	@Scripts/setup

build: setup
	@$(release)

run: build
	@Scripts/run

demo: build
	@Scripts/demo

test: setup
	@Scripts/check

clean:
	@rm -rf .build

.PHONY: help setup build run demo test clean
