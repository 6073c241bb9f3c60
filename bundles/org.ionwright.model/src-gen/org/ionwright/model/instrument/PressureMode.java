/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pressure Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the small chamber is held at (seed 001).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getPressureMode()
 * @model
 * @generated
 */
public enum PressureMode implements Enumerator {
	/**
	 * The '<em><b>NEAR ATMOSPHERIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Near atmospheric pressure.
	 * <!-- end-model-doc -->
	 * @see #NEAR_ATMOSPHERIC_VALUE
	 * @generated
	 * @ordered
	 */
	NEAR_ATMOSPHERIC(0, "NEAR_ATMOSPHERIC", "NEAR_ATMOSPHERIC"),

	/**
	 * The '<em><b>BELOW ATMOSPHERIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below; the vent then goes to a pump.
	 * <!-- end-model-doc -->
	 * @see #BELOW_ATMOSPHERIC_VALUE
	 * @generated
	 * @ordered
	 */
	BELOW_ATMOSPHERIC(1, "BELOW_ATMOSPHERIC", "BELOW_ATMOSPHERIC"),

	/**
	 * The '<em><b>ABOVE ATMOSPHERIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above.
	 * <!-- end-model-doc -->
	 * @see #ABOVE_ATMOSPHERIC_VALUE
	 * @generated
	 * @ordered
	 */
	ABOVE_ATMOSPHERIC(2, "ABOVE_ATMOSPHERIC", "ABOVE_ATMOSPHERIC");

	/**
	 * The '<em><b>NEAR ATMOSPHERIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Near atmospheric pressure.
	 * <!-- end-model-doc -->
	 * @see #NEAR_ATMOSPHERIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEAR_ATMOSPHERIC_VALUE = 0;

	/**
	 * The '<em><b>BELOW ATMOSPHERIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below; the vent then goes to a pump.
	 * <!-- end-model-doc -->
	 * @see #BELOW_ATMOSPHERIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BELOW_ATMOSPHERIC_VALUE = 1;

	/**
	 * The '<em><b>ABOVE ATMOSPHERIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above.
	 * <!-- end-model-doc -->
	 * @see #ABOVE_ATMOSPHERIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ABOVE_ATMOSPHERIC_VALUE = 2;

	/**
	 * An array of all the '<em><b>Pressure Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PressureMode[] VALUES_ARRAY =
		new PressureMode[] {
			NEAR_ATMOSPHERIC,
			BELOW_ATMOSPHERIC,
			ABOVE_ATMOSPHERIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Pressure Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PressureMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pressure Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PressureMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PressureMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pressure Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PressureMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PressureMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pressure Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PressureMode get(int value) {
		switch (value) {
			case NEAR_ATMOSPHERIC_VALUE: return NEAR_ATMOSPHERIC;
			case BELOW_ATMOSPHERIC_VALUE: return BELOW_ATMOSPHERIC;
			case ABOVE_ATMOSPHERIC_VALUE: return ABOVE_ATMOSPHERIC;
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
	private PressureMode(int value, String name, String literal) {
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
	
} //PressureMode
