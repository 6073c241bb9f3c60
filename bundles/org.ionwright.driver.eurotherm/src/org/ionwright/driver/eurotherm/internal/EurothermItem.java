package org.ionwright.driver.eurotherm.internal;

/** What is asked of a controller and told to it: Modbus register and EI-Bisynch mnemonic. Source: Series 2000 handbook HA026230. */
enum EurothermItem {

	TEMPERATURE(1, "PV", Kind.TEMPERATURE),
	TARGET(2, "SL", Kind.TEMPERATURE),
	WORKING_TARGET(5, "SP", Kind.TEMPERATURE),
	OUTPUT(3, "OP", Kind.PERCENT),
	OUTPUT_LIMIT(30, "HO", Kind.PERCENT),
	HIGHEST_TARGET(111, "HS", Kind.TEMPERATURE),
	LOWEST_TARGET(112, "LS", Kind.TEMPERATURE),
	/** 0 automatic, 1 manual. */
	MODE(273, "mA", Kind.WORD);

	/** How a number is written in a register. */
	enum Kind {
		TEMPERATURE, PERCENT, WORD
	}

	private final int register;
	private final String mnemonic;
	private final Kind kind;

	EurothermItem(int register, String mnemonic, Kind kind) {
		this.register = register;
		this.mnemonic = mnemonic;
		this.kind = kind;
	}

	int register() {
		return register;
	}

	String mnemonic() {
		return mnemonic;
	}

	Kind kind() {
		return kind;
	}
}
