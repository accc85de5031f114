//! `StatusClass`, and the classes of registered codes.

use http_registry::{RegisteredStatus, StatusClass, StatusCode};
use http_registry_tests::registries::{EdgeStatus, FleetStatus};

const CLASSES: [(StatusClass, u16, &str, StatusCode); 5] = [
    (
        StatusClass::Informational,
        1,
        "informational",
        StatusCode::CONTINUE,
    ),
    (StatusClass::Success, 2, "success", StatusCode::OK),
    (
        StatusClass::Redirection,
        3,
        "redirection",
        StatusCode::MULTIPLE_CHOICES,
    ),
    (
        StatusClass::ClientError,
        4,
        "client error",
        StatusCode::BAD_REQUEST,
    ),
    (
        StatusClass::ServerError,
        5,
        "server error",
        StatusCode::INTERNAL_SERVER_ERROR,
    ),
];

#[test]
fn every_number_has_its_class() {
    for code in 0..=u16::MAX {
        let expected = CLASSES
            .iter()
            .find(|class| class.1 == code / 100)
            .map(|class| class.0);
        assert_eq!(StatusClass::of(code), expected, "{code}");
    }
}

#[test]
fn accessors_of_a_class() {
    assert_eq!(StatusClass::ALL, CLASSES.map(|class| class.0));
    for text in [
        "",
        "4",
        "4x",
        "4xxx",
        "0xx",
        "6xx",
        "404",
        "Client Error",
        " 4xx",
    ] {
        let error = text.parse::<StatusClass>().unwrap_err();
        let expected = "expected a class of status codes, such as `4xx`";
        assert_eq!(error.to_string(), expected, "{text}");
    }
    for (class, digit, name, x00) in CLASSES {
        assert_eq!(u16::from(class.digit()), digit);
        assert_eq!(class.to_string(), name);
        let pattern = format!("{digit}xx");
        assert_eq!(class.pattern(), pattern);
        for text in [&*pattern, &pattern.to_uppercase(), name] {
            assert_eq!(text.parse(), Ok(class), "{text}");
        }
        assert_eq!(class.x00(), x00);
        assert_eq!(class.x00().value(), digit * 100);
        assert_eq!(class.range(), digit * 100..=digit * 100 + 99);
        for code in 0..=u16::MAX {
            assert_eq!(
                class.range().contains(&code),
                StatusClass::of(code) == Some(class)
            );
        }
    }
    assert!(StatusClass::ALL.is_sorted());
}

/// Checks the functions about the class, on the type and through the trait.
macro_rules! check {
    ($Status:ty) => {
        for &status in <$Status>::ALL {
            // A recipient treats 600 and above as server errors, so that is the class. The
            // other functions only depend on the number.
            let digit = status.value() / 100;
            assert_eq!(u16::from(status.class().digit()), digit.min(5));
            for (answer, expected) in [
                (status.is_informational(), digit == 1),
                (status.is_success(), digit == 2),
                (status.is_redirection(), digit == 3),
                (status.is_client_error(), digit == 4),
                (status.is_server_error(), digit == 5),
                (status.is_error(), digit == 4 || digit == 5),
                (RegisteredStatus::is_informational(status), digit == 1),
                (RegisteredStatus::is_success(status), digit == 2),
                (RegisteredStatus::is_redirection(status), digit == 3),
                (RegisteredStatus::is_client_error(status), digit == 4),
                (RegisteredStatus::is_server_error(status), digit == 5),
                (RegisteredStatus::is_error(status), digit == 4 || digit == 5),
            ] {
                assert_eq!(answer, expected, "{status}");
            }
        }
    };
}

#[test]
fn registered_codes() {
    check!(StatusCode);
    check!(EdgeStatus);
    check!(FleetStatus);
}
