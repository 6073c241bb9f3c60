/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Voltage Convention</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the voltages of a stage are counted between.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getVoltageConvention()
 * @model
 * @generated
 */
public enum VoltageConvention implements Enumerator {
	/**
	 * The '<em><b>POLE TO GROUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pole pair and ground, zero to peak.
	 * <!-- end-model-doc -->
	 * @see #POLE_TO_GROUND_VALUE
	 * @generated
	 * @ordered
	 */
	POLE_TO_GROUND(0, "POLE_TO_GROUND", "POLE_TO_GROUND"),

	/**
	 * The '<em><b>POLE TO POLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two pole pairs, zero to peak: twice as much.
	 * <!-- end-model-doc -->
	 * @see #POLE_TO_POLE_VALUE
	 * @generated
	 * @ordered
	 */
	POLE_TO_POLE(1, "POLE_TO_POLE", "POLE_TO_POLE");

	/**
	 * The '<em><b>POLE TO GROUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One pole pair and ground, zero to peak.
	 * <!-- end-model-doc -->
	 * @see #POLE_TO_GROUND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POLE_TO_GROUND_VALUE = 0;

	/**
	 * The '<em><b>POLE TO POLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two pole pairs, zero to peak: twice as much.
	 * <!-- end-model-doc -->
	 * @see #POLE_TO_POLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POLE_TO_POLE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Voltage Convention</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VoltageConvention[] VALUES_ARRAY =
		new VoltageConvention[] {
			POLE_TO_GROUND,
			POLE_TO_POLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Voltage Convention</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VoltageConvention> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Voltage Convention</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VoltageConvention get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VoltageConvention result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Voltage Convention</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VoltageConvention getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VoltageConvention result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Voltage Convention</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VoltageConvention get(int value) {
		switch (value) {
			case POLE_TO_GROUND_VALUE: return POLE_TO_GROUND;
			case POLE_TO_POLE_VALUE: return POLE_TO_POLE;
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
	private VoltageConvention(int value, String name, String literal) {
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
	
} //VoltageConvention
