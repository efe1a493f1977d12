from reports import backfill


def main() -> None:
    print(backfill().session_id)


if __name__ == "__main__":
    main()
