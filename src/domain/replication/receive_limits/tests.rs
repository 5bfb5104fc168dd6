//! Tests of `receive_limits`.

use super::*;

#[test]
fn what_binder_yaml_says_holds_up_to_what_no_computer_should_take() {
    let allowance = ReceiveLimits::of(Some(5), None, Some(1 << 40), Some(100));
    assert_eq!(allowance.bytes, 5 * MIB);
    assert_eq!(allowance.objects, ReceiveLimits::default().objects);
    assert_eq!(allowance.object, ReceiveLimits::LARGEST);
    assert_eq!(allowance.branches, 100);
}

#[test]
fn what_puts_binder_yaml_right_is_taken_whatever_it_says() {
    let allowance = ReceiveLimits::of(Some(0), Some(0), Some(0), Some(0));
    assert_eq!(allowance, FLOOR);
}

#[test]
fn a_guest_brings_so_much_in_all_and_not_a_commit_more() {
    let rows = ReceivedAmount {
        commits: 2_000,
        bytes: 40 * MIB,
        large: 0,
    };
    assert!(Quota::OF_ONE.holds(&rows));
    let more = ReceivedAmount {
        commits: 2_001,
        ..rows
    };
    assert!(!Quota::OF_ONE.holds(&more));
    assert!(Quota::OF_PLACE.holds(&more), "others have room beside them");
    let pictures = ReceivedAmount {
        large: 33 * MIB,
        ..rows
    };
    assert!(!Quota::OF_ONE.holds(&pictures));
}

#[test]
fn a_branch_beside_another_is_its_writers() {
    let left = |branch: &str| LeftOut {
        branch: branch.to_owned(),
        why: LimitExceeded::Guest { known: true },
    };
    assert_eq!(left("copies/zed").writer(), "zed");
    assert_eq!(left("copies/zed-1f0c22d9").writer(), "zed");
}

#[test]
fn three_quarters_of_the_room_on_the_disk_are_left() {
    let allowance = ReceiveLimits::default();
    assert_eq!(allowance.with_room(4000).bytes, 1000);
    assert_eq!(allowance.with_room(u64::MAX), allowance);
}
