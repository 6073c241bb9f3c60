package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;

/** The options of the address. */
public final class SettingsChecks {

	private final Subject subject;

	public SettingsChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("an unknown option is refused as CONFIGURATION before anything is sent",
				() -> refused(with("no-such-option", "1"))));
		checks.add(new Check("an address without a path is refused as CONFIGURATION before anything is sent",
				() -> refused(new DeviceUri(subject.address().scheme(), "", subject.address().options()))));
		for (Setting setting : subject.factory().settings()) {
			if (setting.kind() != Setting.Kind.TEXT) {
				checks.add(new Check("a bad value of the option is refused as CONFIGURATION before anything is sent",
						setting.name(), () -> refused(with(setting.name(), "%no-value%"))));
			}
			if (setting.kind() == Setting.Kind.INTEGER || setting.kind() == Setting.Kind.NUMBER) {
				checks.add(new Check("a value outside the option's limits is refused as CONFIGURATION", setting.name(),
						() -> {
							refused(with(setting.name(), number(setting, Math.nextUp(setting.maximum()) + 1)));
							refused(with(setting.name(), number(setting, setting.minimum() - 1)));
						}));
			}
			if (setting.standard().isEmpty() && setting.kind() != Setting.Kind.TEXT) {
				checks.add(new Check("an option that must be given is missed", setting.name(), () -> {
					Map<String, String> options = new LinkedHashMap<>(subject.address().options());
					options.remove(setting.name());
					refused(new DeviceUri(subject.address().scheme(), subject.address().path(), options));
				}));
			}
		}
		return checks;
	}

	private static String number(Setting setting, double value) {
		return setting.kind() == Setting.Kind.INTEGER ? String.valueOf((long) value) : String.valueOf(value);
	}

	private DeviceUri with(String option, String value) {
		Map<String, String> options = new LinkedHashMap<>(subject.address().options());
		options.put(option, value);
		return new DeviceUri(subject.address().scheme(), subject.address().path(), options);
	}

	private void refused(DeviceUri address) throws InterruptedException {
		try (Bench bench = new Bench(subject)) {
			Expect.refused("opening " + address, DeviceReason.CONFIGURATION, () -> bench.open(address));
			Expect.that(bench.wire().sent().isEmpty(),
					() -> "opening " + address + " was refused, but only after sending " + bench.wire().sent());
		}
	}
}
