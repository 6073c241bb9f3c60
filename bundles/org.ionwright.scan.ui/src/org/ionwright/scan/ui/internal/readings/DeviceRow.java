package org.ionwright.scan.ui.internal.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceDescription;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.Lamp;

/** A part of the instrument with its device; the newest state of it is put in from outside. UI thread. */
final class DeviceRow {

	private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

	private final List<ParameterRow> parameters = new ArrayList<>();
	private LiveDevice device;

	DeviceRow(LiveDevice device) {
		this.device = device;
	}

	LiveDevice device() {
		return device;
	}

	/** Takes the newest state; true when it differs. */
	boolean update(LiveDevice newest) {
		boolean changed = !newest.equals(device);
		device = newest;
		return changed;
	}

	List<ParameterRow> parameters() {
		return parameters;
	}

	/** {@code Ion source} for {@code ionSource}; of a device that belongs to no single part its model, or where it is. */
	String name() {
		if (device.part().isEmpty()) {
			return device.description().map(DeviceDescription::model).filter(model -> !model.isEmpty())
					.orElse(device.address());
		}
		String spaced = device.part().replaceAll("(?<=[a-z0-9])(?=[A-Z])|\\.", " ").toLowerCase(Locale.ROOT);
		return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
	}

	/** The label of a parameter, with a number where the same label stands several times in this part. */
	String label(LiveParameter parameter) {
		String label = parameter.label();
		Matcher number = NUMBER.matcher(parameter.path());
		boolean several = parameters.stream().filter(row -> row.parameter().label().equals(label)).count() > 1;
		return several && number.find() ? label + ' ' + (Integer.parseInt(number.group(1)) + 1) : label;
	}

	Lamp lamp() {
		return switch (device.status().state()) {
		case DISCONNECTED -> Lamp.OFF;
		case CONNECTING, BUSY -> Lamp.BUSY;
		case READY -> Lamp.OK;
		case FAULT -> Lamp.FAULT;
		};
	}

	String word() {
		return switch (device.status().state()) {
		case DISCONNECTED -> Messages.Word_disconnected;
		case CONNECTING -> Messages.Word_connecting;
		case BUSY -> Messages.Word_busy;
		case READY -> Messages.Word_ready;
		case FAULT -> Messages.Word_fault;
		};
	}

	String reason() {
		return device.status().text();
	}
}
