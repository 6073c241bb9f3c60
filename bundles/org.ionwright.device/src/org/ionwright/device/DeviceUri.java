package org.ionwright.device;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The address of a device: {@code scheme:path?name=value&name=value}. The scheme selects the driver; what follows is the
 * driver's own.
 *
 * @param scheme
 *            lower-case letters, digits and hyphens, such as {@code sim}
 * @param path
 *            may be empty
 * @param options
 *            in the order given
 */
public record DeviceUri(String scheme, String path, Map<String, String> options) {

	private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]*");

	public DeviceUri {
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
	}

	/**
	 * @throws DeviceException
	 *             reason {@link DeviceReason#CONFIGURATION} that names the text and the form expected
	 */
	public static DeviceUri parse(String text) throws DeviceException {
		int colon = text.indexOf(':');
		if (colon < 0 || !SCHEME.matcher(text.substring(0, colon)).matches()) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"'" + text + "' is no device address; expected scheme:path, for instance sim:demo/source");
		}
		int question = text.indexOf('?', colon);
		String path = text.substring(colon + 1, question < 0 ? text.length() : question);
		Map<String, String> options = new LinkedHashMap<>();
		if (question >= 0) {
			for (String option : text.substring(question + 1).split("&")) {
				int equals = option.indexOf('=');
				if (equals <= 0 || options.put(option.substring(0, equals), option.substring(equals + 1)) != null) {
					throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + text + "': option '"
							+ option + "' is not name=value or is given twice");
				}
			}
		}
		return new DeviceUri(text.substring(0, colon), path, options);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(scheme).append(':').append(path);
		char separator = '?';
		for (Map.Entry<String, String> option : options.entrySet()) {
			text.append(separator).append(option.getKey()).append('=').append(option.getValue());
			separator = '&';
		}
		return text.toString();
	}
}
