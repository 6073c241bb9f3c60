/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Ratio Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the scanner runs AC and DC (seed 002, claim 24).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getRatioMode()
 * @model
 * @generated
 */
public enum RatioMode implements Enumerator {
	/**
	 * The '<em><b>CONSTANT RATIO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AC:DC stays the same; peak width grows with m/z.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_RATIO_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTANT_RATIO(0, "CONSTANT_RATIO", "CONSTANT_RATIO"),

	/**
	 * The '<em><b>CONSTANT WIDTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AC:DC changes so that the peak width stays.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_WIDTH_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTANT_WIDTH(1, "CONSTANT_WIDTH", "CONSTANT_WIDTH");

	/**
	 * The '<em><b>CONSTANT RATIO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AC:DC stays the same; peak width grows with m/z.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_RATIO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSTANT_RATIO_VALUE = 0;

	/**
	 * The '<em><b>CONSTANT WIDTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AC:DC changes so that the peak width stays.
	 * <!-- end-model-doc -->
	 * @see #CONSTANT_WIDTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSTANT_WIDTH_VALUE = 1;

	/**
	 * An array of all the '<em><b>Ratio Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RatioMode[] VALUES_ARRAY =
		new RatioMode[] {
			CONSTANT_RATIO,
			CONSTANT_WIDTH,
		};

	/**
	 * A public read-only list of all the '<em><b>Ratio Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RatioMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Ratio Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RatioMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RatioMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Ratio Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RatioMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RatioMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Ratio Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RatioMode get(int value) {
		switch (value) {
			case CONSTANT_RATIO_VALUE: return CONSTANT_RATIO;
			case CONSTANT_WIDTH_VALUE: return CONSTANT_WIDTH;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RatioMode(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RatioMode
