package org.ionwright.model.validation;

import java.util.List;

/** One thing that must hold. */
public interface Rule<T> {

	/** Stays the same for ever; what the findings are filed under. */
	String code();

	/** What must hold and where that comes from, in one line. */
	String about();

	/** Never fails, however incomplete the subject is: what another rule reports as missing is passed over. */
	List<Finding> check(T subject);
}
