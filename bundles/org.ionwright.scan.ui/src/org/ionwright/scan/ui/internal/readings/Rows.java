package org.ionwright.scan.ui.internal.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/** The rows of the table, kept as long as the instrument offers the same parts and parameters. UI thread. */
final class Rows {

	private final List<DeviceRow> devices = new ArrayList<>();
	private final List<Object> changed = new ArrayList<>();

	List<DeviceRow> devices() {
		return devices;
	}

	/** Rows that show something else since the last update. */
	List<Object> changed() {
		return changed;
	}

	/** Takes the state of the instrument; true when rows came or went. */
	boolean update(Optional<LiveInstrument> instrument) {
		changed.clear();
		List<LiveDevice> now = instrument.map(LiveInstrument::devices).orElse(List.of());
		List<LiveParameter> parameters = instrument.map(LiveInstrument::parameters).orElse(List.of());
		if (!sameShape(now, parameters)) {
			build(now, parameters);
			return true;
		}
		for (int i = 0; i < now.size(); i++) {
			DeviceRow row = devices.get(i);
			if (row.update(now.get(i))) {
				changed.add(row);
			}
			List<LiveParameter> own = of(now.get(i), parameters);
			for (int k = 0; k < own.size(); k++) {
				if (row.parameters().get(k).update(own.get(k))) {
					changed.add(row.parameters().get(k));
				}
			}
		}
		return false;
	}

	private boolean sameShape(List<LiveDevice> now, List<LiveParameter> parameters) {
		if (now.size() != devices.size()) {
			return false;
		}
		for (int i = 0; i < now.size(); i++) {
			List<String> shown = devices.get(i).parameters().stream().map(row -> row.parameter().path()).toList();
			if (devices.get(i).device().index() != now.get(i).index()
					|| !devices.get(i).device().part().equals(now.get(i).part())
					|| !shown.equals(of(now.get(i), parameters).stream().map(LiveParameter::path).toList())) {
				return false;
			}
		}
		return true;
	}

	private void build(List<LiveDevice> now, List<LiveParameter> parameters) {
		devices.clear();
		for (LiveDevice device : now) {
			DeviceRow row = new DeviceRow(device);
			of(device, parameters).forEach(each -> row.parameters().add(new ParameterRow(row, each)));
			devices.add(row);
		}
	}

	private static List<LiveParameter> of(LiveDevice device, List<LiveParameter> parameters) {
		return parameters.stream().filter(each -> each.source().device() == device.index()).toList();
	}
}
