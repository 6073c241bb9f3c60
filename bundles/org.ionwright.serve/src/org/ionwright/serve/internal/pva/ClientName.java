package org.ionwright.serve.internal.pva;

import java.net.ProtocolException;
import java.util.HashMap;
import java.util.Map;

/** Who a client says it is: the structure of {@code user} and {@code host} of the authentication {@code ca}. Not to be relied on. */
final class ClientName {

	private static final int WITH_ID = 0xfd;
	private static final int STRUCTURE = 0x80;
	private static final int STRING = 0x60;

	private ClientName() {
	}

	/** {@code user@host}; empty when the client does not say, or says it in another way. */
	static String of(MessageReader in) {
		try {
			in.string();
			int code = in.u8();
			if (code == WITH_ID) {
				in.u16();
				code = in.u8();
			}
			if (code != STRUCTURE) {
				return "";
			}
			in.string();
			String[] names = new String[in.size()];
			for (int i = 0; i < names.length; i++) {
				names[i] = in.string();
				if (in.u8() != STRING) {
					return "";
				}
			}
			Map<String, String> values = new HashMap<>();
			for (String name : names) {
				values.put(name, in.string());
			}
			return printable(values.getOrDefault("user", "")) + "@" + printable(values.getOrDefault("host", ""));
		} catch (ProtocolException | NegativeArraySizeException e) {
			return "";
		}
	}

	/** Goes into lines that people read. */
	private static String printable(String text) {
		return text.replaceAll("[^ -~]", "?").substring(0, Math.min(text.length(), 60));
	}
}
