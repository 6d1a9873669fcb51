import type { ImportProfile } from './import-profiles';

/**
 * Extracts of Odoo under the technical names of its fields, as its import-compatible export writes them: product.template, mrp.bom.line,
 * mrp.routing.workcenter (times in minutes), mrp.workcenter, sale.order.line, mrp.production, purchase.order.line, stock.quant,
 * product.supplierinfo. Source: the models of the repository odoo/odoo (addons mrp, product, purchase, sale, stock).
 */
export const ODOO: ImportProfile = {
  id: 'odoo',
  delimiter: null,
  decimal: '.',
  dates: 'day-first',
  headers: {
    Items: {
      item: ['default_code'],
      description: ['name'],
      unit: ['uom_id'],
      lead_time: ['produce_delay'],
      unit_cost: ['standard_price'],
      price: ['list_price'],
      family: ['categ_id'],
    },
    BillOfMaterials: {
      parent: ['bom_id/product_tmpl_id', 'bom_id', 'parent_product_tmpl_id'],
      component: ['product_id/default_code', 'product_id'],
      quantity: ['product_qty'],
      operation: ['operation_id'],
    },
    Routings: {
      item: ['bom_id/product_tmpl_id', 'bom_id'],
      operation: ['sequence'],
      description: ['name'],
      resource: ['workcenter_id'],
      unit_time: ['time_cycle_manual', 'time_cycle'],
    },
    Resources: { resource: ['name'], hourly_cost: ['costs_hour'], calendar: ['resource_calendar_id'], efficiency: ['time_efficiency'] },
    Demand: {
      id: ['order_id/name', 'order_id'],
      item: ['product_id/default_code', 'product_id'],
      quantity: ['product_uom_qty'],
      due_date: ['commitment_date', 'order_id/commitment_date', 'scheduled_date'],
      customer: ['order_partner_id', 'order_id/partner_id'],
      price: ['price_unit'],
    },
    Stock: {
      item: ['product_id/default_code', 'product_id'],
      location: ['location_id'],
      lot: ['lot_id'],
      quantity: ['quantity', 'inventory_quantity_auto_apply'],
    },
    Orders: {
      order: ['order_id/name', 'order_id', 'name'],
      item: ['product_id/default_code', 'product_id'],
      quantity: ['product_qty', 'product_uom_qty'],
      start: ['date_start', 'date_planned_start'],
      due: ['date_deadline', 'date_finished', 'date_planned_finished', 'date_planned'],
      status: ['state'],
      supplier: ['partner_id', 'order_id/partner_id'],
      done_quantity: ['qty_received', 'qty_produced', 'qty_producing'],
    },
    Suppliers: { supplier: ['name'], contact: ['email'], language: ['lang'] },
    ItemSuppliers: {
      item: ['product_tmpl_id/default_code', 'product_tmpl_id', 'product_id'],
      supplier: ['partner_id', 'name'],
      lead_time: ['delay'],
      price: ['price'],
      price_from_quantity: ['min_qty'],
    },
  },
  fixed: { Routings: { time_unit: 'min' } },
  words: {
    Orders: {
      status: {
        draft: 'proposed',
        confirmed: 'firm',
        progress: 'started',
        to_close: 'started',
        done: 'done',
        cancel: 'cancelled',
        purchase: 'released',
      },
    },
  },
};

/**
 * Extracts of Dynamics 365 Business Central under the English captions of its tables: Item, Production BOM Line, Routing Line, Work Center, Sales Line, Item Ledger,
 * Production Order, Purchase Line, Vendor, Item Vendor. `No.` is whatever the table is about. Source: the field lists of Microsoft's base application
 * (tables 27, 99000772, 99000764, 99000754, 37, 32, 5405, 39, 23, 99).
 */
export const BUSINESS_CENTRAL: ImportProfile = {
  id: 'business-central',
  delimiter: null,
  decimal: '.',
  dates: 'month-first',
  headers: {
    Items: {
      item: ['No.'],
      description: ['Description'],
      unit: ['Base Unit of Measure'],
      lead_time: ['Lead Time Calculation'],
      safety_stock: ['Safety Stock Quantity'],
      maximum_stock: ['Maximum Inventory'],
      unit_cost: ['Unit Cost', 'Standard Cost'],
      price: ['Unit Price'],
      supplier: ['Vendor No.'],
      family: ['Item Category Code'],
    },
    BillOfMaterials: {
      parent: ['Production BOM No.'],
      component: ['No.'],
      quantity: ['Quantity per'],
      scrap: ['Scrap %'],
      from: ['Starting Date'],
      to: ['Ending Date'],
    },
    Routings: {
      item: ['Routing No.'],
      operation: ['Operation No.'],
      description: ['Description'],
      resource: ['No.', 'Work Center No.'],
      setup_time: ['Setup Time'],
      unit_time: ['Run Time'],
      wait: ['Wait Time'],
      move: ['Move Time'],
      time_unit: ['Run Time Unit of Meas. Code', 'Setup Time Unit of Meas. Code'],
    },
    Resources: {
      resource: ['No.'],
      description: ['Name'],
      count: ['Capacity'],
      hourly_cost: ['Unit Cost', 'Direct Unit Cost'],
      efficiency: ['Efficiency'],
      calendar: ['Shop Calendar Code'],
      group: ['Work Center Group Code'],
    },
    Demand: {
      id: ['Document No.'],
      item: ['No.'],
      quantity: ['Outstanding Quantity', 'Quantity'],
      due_date: ['Shipment Date', 'Requested Delivery Date'],
      promised_date: ['Promised Delivery Date'],
      customer: ['Sell-to Customer Name', 'Sell-to Customer No.'],
      price: ['Unit Price'],
    },
    Stock: {
      item: ['Item No.'],
      location: ['Location Code'],
      lot: ['Lot No.'],
      quantity: ['Remaining Quantity', 'Quantity'],
      expiry: ['Expiration Date'],
    },
    Orders: {
      order: ['Document No.', 'No.'],
      item: ['Source No.', 'No.'],
      quantity: ['Quantity'],
      start: ['Starting Date', 'Order Date'],
      due: ['Due Date', 'Expected Receipt Date', 'Ending Date'],
      confirmed_date: ['Promised Receipt Date'],
      status: ['Status'],
      supplier: ['Buy-from Vendor No.'],
      done_quantity: ['Finished Quantity', 'Quantity Received'],
    },
    Suppliers: { supplier: ['No.'], contact: ['E-Mail', 'Contact'], language: ['Language Code'] },
    ItemSuppliers: { item: ['Item No.'], supplier: ['Vendor No.'], lead_time: ['Lead Time Calculation'] },
  },
  words: {
    Orders: { status: { simulated: 'proposed', planned: 'proposed', 'firm planned': 'firm', released: 'released', finished: 'done' } },
    Suppliers: { language: { fra: 'fr', frb: 'fr', frs: 'fr', enu: 'en', eng: 'en' } },
  },
};

/**
 * Extracts of Sage X3 under the field names of its tables, with or without the index `_0` of its database: ITMMASTER, BOMD, STOCK, SORDERQ, MFGITM, PORDERQ,
 * BPSUPPLIER, ITMBPS. Numbers as a French user exports them. Source: the table lists of Sage's online help; queries published for these tables.
 */
export const SAGE_X3: ImportProfile = {
  id: 'sage-x3',
  delimiter: null,
  decimal: ',',
  dates: 'day-first',
  headers: {
    Items: { item: ['ITMREF'], description: ['ITMDES1', 'ITMDES'], unit: ['STU'], family: ['TCLCOD'] },
    BillOfMaterials: {
      parent: ['ITMREF'],
      component: ['CPNITMREF'],
      quantity: ['LIKQTY', 'BOMQTY'],
      from: ['BOMSTRDAT'],
      to: ['BOMENDDAT'],
      operation: ['CPNOPE'],
    },
    Demand: {
      id: ['SOHNUM'],
      item: ['ITMREF'],
      quantity: ['QTYSTU', 'QTY'],
      due_date: ['DEMDLVDAT', 'SHIDAT'],
      customer: ['BPCORD'],
      price: ['NETPRI', 'GROPRI'],
    },
    Stock: { item: ['ITMREF'], location: ['LOC', 'STOFCY'], lot: ['LOT'], quantity: ['QTYSTU'], status: ['STA'] },
    Orders: {
      order: ['MFGNUM', 'POHNUM'],
      item: ['ITMREF'],
      quantity: ['EXTQTY', 'QTYSTU'],
      start: ['STRDAT', 'ORDDAT'],
      due: ['ENDDAT', 'EXTRCPDAT'],
      supplier: ['BPSNUM'],
      done_quantity: ['CPLQTY', 'RCPQTYSTU'],
    },
    Suppliers: { supplier: ['BPSNUM'], language: ['LAN'] },
    ItemSuppliers: { item: ['ITMREF'], supplier: ['BPSNUM'] },
  },
  words: {
    Stock: { status: { a: 'free', q: 'quality', r: 'blocked' } },
    Suppliers: { language: { fra: 'fr', eng: 'en', bri: 'en' } },
  },
};

/**
 * Extracts of frePPLe under the names of its model reference: items, sales orders, buffers, item suppliers, purchase orders. Durations as `7 00:00:00`, in days.
 * Source: frePPLe's user guide, model reference.
 */
export const FREPPLE: ImportProfile = {
  id: 'frepple',
  delimiter: null,
  decimal: '.',
  dates: 'day-first',
  headers: {
    Items: { item: ['name', 'item'], description: ['description'], unit_cost: ['cost'], family: ['category'] },
    Demand: {
      id: ['name'],
      item: ['item'],
      quantity: ['quantity'],
      due_date: ['due'],
      customer: ['customer'],
      priority: ['priority'],
      status: ['status'],
    },
    Stock: { item: ['item'], location: ['location'], quantity: ['onhand'] },
    Orders: {
      order: ['reference', 'identifier'],
      item: ['item'],
      quantity: ['quantity'],
      start: ['ordering date', 'start date', 'startdate'],
      due: ['receipt date', 'end date', 'enddate'],
      status: ['status'],
      supplier: ['supplier'],
    },
    Suppliers: { supplier: ['name'] },
    ItemSuppliers: {
      item: ['item'],
      supplier: ['supplier'],
      lead_time: ['leadtime', 'lead time'],
      minimum: ['size_minimum', 'size minimum'],
      multiple: ['size_multiple', 'size multiple'],
      price: ['cost'],
      priority: ['priority'],
    },
  },
  words: { Orders: { status: { proposed: 'proposed', approved: 'firm', confirmed: 'released', completed: 'done', closed: 'done' } } },
};

/** What each program's extracts have that those of others rarely do. */
export const ERP_PROFILES: readonly { readonly profile: ImportProfile; readonly signs: RegExp }[] = [
  {
    profile: ODOO,
    signs: /^(default_code|product_tmpl_id|product_uom_qty|workcenter_id|time_cycle_manual|standard_price|.*_id\/.+|.*_id\/\.?id)$/i,
  },
  {
    profile: BUSINESS_CENTRAL,
    signs:
      /^(Base Unit of Measure|Lead Time Calculation|Production BOM No\.|Routing No\.|Operation No\.|Source No\.|Document No\.|Buy-from Vendor No\.|Sell-to Customer No\.|Run Time Unit of Meas\. Code|Item No\.|Location Code)$/i,
  },
  {
    profile: SAGE_X3,
    signs: /^(ITMREF|ITMDES1?|CPNITMREF|LIKQTY|QTYSTU|SOHNUM|POHNUM|MFGNUM|BPSNUM|EXTRCPDAT|EXTQTY|STOFCY|BPCORD)(_0)?$/i,
  },
  { profile: FREPPLE, signs: /^(onhand|leadtime|size_minimum|size_multiple|effective_start|receipt date|ordering date)$/i },
];
