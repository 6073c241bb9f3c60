/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Liquid Supply Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the liquid comes from.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupplyKind()
 * @model
 * @generated
 */
public enum LiquidSupplyKind implements Enumerator {
	/**
	 * The '<em><b>SYRINGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Syringe pump.
	 * <!-- end-model-doc -->
	 * @see #SYRINGE_VALUE
	 * @generated
	 * @ordered
	 */
	SYRINGE(0, "SYRINGE", "SYRINGE"),

	/**
	 * The '<em><b>LC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Liquid chromatograph.
	 * <!-- end-model-doc -->
	 * @see #LC_VALUE
	 * @generated
	 * @ordered
	 */
	LC(1, "LC", "LC"),

	/**
	 * The '<em><b>INFUSION RESERVOIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressurised reservoir.
	 * <!-- end-model-doc -->
	 * @see #INFUSION_RESERVOIR_VALUE
	 * @generated
	 * @ordered
	 */
	INFUSION_RESERVOIR(2, "INFUSION_RESERVOIR", "INFUSION_RESERVOIR");

	/**
	 * The '<em><b>SYRINGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Syringe pump.
	 * <!-- end-model-doc -->
	 * @see #SYRINGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SYRINGE_VALUE = 0;

	/**
	 * The '<em><b>LC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Liquid chromatograph.
	 * <!-- end-model-doc -->
	 * @see #LC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LC_VALUE = 1;

	/**
	 * The '<em><b>INFUSION RESERVOIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressurised reservoir.
	 * <!-- end-model-doc -->
	 * @see #INFUSION_RESERVOIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFUSION_RESERVOIR_VALUE = 2;

	/**
	 * An array of all the '<em><b>Liquid Supply Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LiquidSupplyKind[] VALUES_ARRAY =
		new LiquidSupplyKind[] {
			SYRINGE,
			LC,
			INFUSION_RESERVOIR,
		};

	/**
	 * A public read-only list of all the '<em><b>Liquid Supply Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LiquidSupplyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Liquid Supply Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LiquidSupplyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LiquidSupplyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Liquid Supply Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LiquidSupplyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LiquidSupplyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Liquid Supply Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LiquidSupplyKind get(int value) {
		switch (value) {
			case SYRINGE_VALUE: return SYRINGE;
			case LC_VALUE: return LC;
			case INFUSION_RESERVOIR_VALUE: return INFUSION_RESERVOIR;
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
	private LiquidSupplyKind(int value, String name, String literal) {
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
	
} //LiquidSupplyKind
