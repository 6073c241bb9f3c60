package org.ionwright.method.ui.internal.now;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Quantity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSetting;

/**
 * One parameter that a method sets, and what the instrument has.
 *
 * @param path
 *            of the setting in the method
 * @param parameter
 *            in the instrument
 * @param wanted
 *            by the method, with unit
 * @param set
 *            the set-point of the device, with unit; empty when there is none
 * @param read
 *            the readback, with unit; empty when there is none
 * @param difference
 *            wanted less set-point, with unit; empty when there is no set-point
 * @param same
 *            whether set-point and method agree within the tolerance of the device
 */
record NowRow(String path, String parameter, String label, String wanted, String set, String read, String difference,
		boolean same) {

	/**
	 * What the method wants until the scans of a segment begin; the last value of a parameter counts.
	 *
	 * @param segment
	 *            index; below 0 for the settings of the method alone
	 * @param live
	 *            the parameter of a path; empty for one no device offers
	 * @param quantity
	 *            what the model says of a path
	 */
	static List<NowRow> of(AcquisitionMethod method, int segment, Function<String, Optional<LiveParameter>> live,
			Function<String, Optional<Quantity>> quantity) {
		Map<String, MethodSetting> last = new LinkedHashMap<>();
		method.getSettings().forEach(setting -> put(last, setting));
		for (int i = 0; i <= Math.min(segment, method.getSegments().size() - 1); i++) {
			method.getSegments().get(i).getSettings().forEach(setting -> put(last, setting));
		}
		List<NowRow> rows = new ArrayList<>();
		last.forEach((path, setting) -> rows.add(row(setting, path, live.apply(path), quantity.apply(path))));
		return rows;
	}

	private static void put(Map<String, MethodSetting> last, MethodSetting setting) {
		String path = setting.getParameter();
		if (path != null && !path.isBlank()) {
			last.put(path, setting);
		}
	}

	private static NowRow row(MethodSetting setting, String path, Optional<LiveParameter> live,
			Optional<Quantity> quantity) {
		String where = ModelPaths.pathOf(setting);
		String label = quantity.map(Quantity::label).orElse(path);
		double wanted = setting.getValue();
		if (live.isEmpty()) {
			return new NowRow(where, path, label,
					quantity.map(known -> known.text(wanted)).orElseGet(() -> String.valueOf(wanted)), "", "", "",
					false);
		}
		LiveParameter now = live.get();
		boolean known = Double.isFinite(now.setPoint());
		double off = wanted - now.setPoint();
		double tolerance = Double.isFinite(now.tolerance()) ? now.tolerance() : 0;
		boolean same = known && Math.abs(off) <= Math.max(tolerance, 1e-9 * Math.abs(wanted));
		return new NowRow(where, path, label, now.text(wanted), known ? now.text(now.setPoint()) : "",
				Double.isFinite(now.readback()) ? now.text(now.readback()) : "",
				!known ? "" : same ? "0" : difference(now, off), same);
	}

	/** Differences have no offset: 10 K and not -263 degrees. */
	private static String difference(LiveParameter now, double off) {
		String number = LiveParameter.number(off / now.displayFactor(), 4);
		return (off > 0 ? "+" : "") + number + " " + now.displayUnit();
	}
}
